namespace Office.Documents.BusinessForms.Filling;

/// <summary>What is wrong with one field of a form that was filled in.</summary>
/// <param name="Path">The field's key; of a cell <c>table.row.column</c>, the row from 0.</param>
/// <param name="Code">A stable key whose sentence is translated: <c>required</c>, <c>unreadable</c>, <c>too-small</c> …</param>
/// <param name="Arguments">Values for the sentence.</param>
public sealed record FormProblem(string Path, string Code, IReadOnlyList<object> Arguments)
{
    internal static FormProblem Of(string path, string code, params object[] arguments) => new(path, code, arguments);
}
