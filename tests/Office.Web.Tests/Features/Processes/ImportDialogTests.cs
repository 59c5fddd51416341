using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;
using Office.Web.Features.Processes;
using Office.Web.Tests.Components;
using Office.Workflow;
using Office.Workflow.Definitions;

namespace Office.Web.Tests.Features.Processes;

public sealed class ImportDialogTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();
    private readonly List<byte[]> _taken = [];
    private Fault? _wrong;

    public ImportDialogTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        _office.On<CheckProcess, IReadOnlyList<ProcessProblem>>(_ =>
            _wrong is null ? new List<ProcessProblem>() : new List<ProcessProblem> { new(_wrong, ElementId: null, []) });
    }

    public static TheoryData<Fault, string> NoDrawings => new()
    {
        { new WorkflowFault.NotBpmn("1:3"), "1:3" },
        { new WorkflowFault.EntitiesRefused(), "实体" },
        { new WorkflowFault.FileTooLarge(), "过大" },
    };

    [Theory]
    [MemberData(nameof(NoDrawings))]
    public void What_is_no_drawing_is_said_in_the_dialog_and_not_taken(Fault fault, string sentence)
    {
        _wrong = fault;

        Upload(10).Find("[role=alert]").TextContent.ShouldContain(sentence);

        _taken.ShouldBeEmpty();
    }

    [Fact]
    public void What_could_not_be_published_yet_is_taken_all_the_same()
    {
        _wrong = new WorkflowFault.ElementIncomplete("a", "office:step");

        Upload(10);

        _taken.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_beyond_five_megabytes_is_not_read()
    {
        Upload(5_000_001).Find("[role=alert]").TextContent.ShouldContain("5 MB");

        _office.Asked.ShouldBeEmpty();
        _taken.ShouldBeEmpty();
    }

    private IRenderedComponent<ImportDialog> Upload(int size)
    {
        var dialog = Render<ImportDialog>(d => d.Add(p => p.Open, true).Add(p => p.OnTaken, bytes => _taken.Add(bytes)));
        dialog.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[size], "drawing.bpmn"));
        return dialog;
    }
}
