using System.Runtime.CompilerServices;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

public sealed class MoveDocumentTests
{
    [Fact]
    public void Every_move_is_declared_once() =>
        MoveCatalog.All.Select(move => move.Kind).Order().ShouldBe(Enum.GetValues<MoveKind>().Order());

    [Fact]
    public void The_table_of_moves_in_docs_is_what_the_code_says() =>
        File.ReadAllText(Document()).ShouldBe(MoveCatalog.Document(), "run tests with OFFICE_WRITE_DOCS=1, or copy what is expected");

    private static string Document([CallerFilePath] string here = "")
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/moves.md"));
        if (Environment.GetEnvironmentVariable("OFFICE_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, MoveCatalog.Document());
        }
        return path;
    }
}
