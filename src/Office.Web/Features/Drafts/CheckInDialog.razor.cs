using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.TextVersions;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafts;

/// <summary>Out to WPS or Word and back: the file comes home, and what differs becomes a change of who hands it back.</summary>
public sealed partial class CheckInDialog(IDispatcher dispatcher, IIdSource ids)
{
    private ImportedDocument? _read;
    private DocumentContent? _checkedOut;
    private MergedText? _merged;
    private MergeChoice?[] _chosen = [];
    private IReadOnlyList<string> _unused = [];
    private string _fileName = "";
    private Fault? _fault;
    private bool _busy;

    [Parameter, EditorRequired]
    public Guid DispatchId { get; set; }

    [Parameter]
    public Guid? WorkItemId { get; set; }

    [Parameter, EditorRequired]
    public DraftSheet Sheet { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftSaver Saver { get; set; } = null!;

    [Parameter]
    public bool Open { get; set; }

    [Parameter]
    public EventCallback<bool> OpenChanged { get; set; }

    /// <summary>The text stands in the form now.</summary>
    [Parameter]
    public EventCallback OnTaken { get; set; }

    private Task CloseAsync(bool open)
    {
        (_read, _checkedOut, _merged, _chosen, _unused, _fault) = (null, null, null, [], [], null);
        return OpenChanged.InvokeAsync(open);
    }

    private async Task ReadAsync(IReadOnlyList<IBrowserFile> files)
    {
        (_fault, _read, _merged, _chosen, _busy, _fileName) = (null, null, null, [], true, files[0].Name);
        try
        {
            using var buffer = new MemoryStream();
            await using (var upload = files[0].OpenReadStream(ImportLimits.Standard.FileSize))
            {
                await upload.CopyToAsync(buffer);
            }

            buffer.Position = 0;
            var read = DocxImport.Read(buffer, name: _fileName);
            (_fault, _read) = (read.Fault, read.Match<ImportedDocument?>(imported => imported, _ => null));
            if (_read is not null)
            {
                await CompareAsync(_read);
            }
        }
        catch (IOException)
        {
            // The line broke while the file was on its way.
            _fault = new FileFault.Damaged(_fileName);
        }
        finally
        {
            _busy = false;
        }
    }

    // What others changed since the file went out is told from what was changed in it.
    private async Task CompareAsync(ImportedDocument read)
    {
        var standing = Sheet.ToForm().Content;
        var asked = await dispatcher.AskAsync(new ListCheckedOut(DispatchId));
        _checkedOut = CheckedInText.BaseOf(asked.Match(texts => texts, _ => []), read.Content) ?? standing;
        _unused = CheckedInText.Unused(_checkedOut, read.Content);
        _merged = Merge(read.Content, standing);
        _chosen = new MergeChoice?[_merged.Conflicts.Count];
    }

    private MergedText Merge(DocumentContent read, DocumentContent standing) => ThreeWayMerge.Of(
        _checkedOut ?? standing,
        standing,
        CheckedInText.Join(_checkedOut ?? standing, read),
        [.. _chosen.Select(choice => choice ?? MergeChoice.Standing)]);

    // Where something was to be chosen, the whole is the choice of who hands it in: what each author wrote is no longer told apart.
    private IReadOnlyList<AuthoredText> StepsOf(ImportedDocument read, DocumentContent standing) =>
        read.Original is null || _chosen.Length > 0
            ? []
            : [
                new AuthoredText("", Merge(read.Original, standing).Content),
                .. read.Steps.Select(step => new AuthoredText(step.Author, Merge(step.Content, standing).Content)),
            ];

    private async Task TakeAsync()
    {
        if (_read is null || _merged is null || !await Saver.SaveAsync())
        {
            return;
        }

        var form = Sheet.ToForm();
        var merged = Merge(_read.Content, form.Content);
        if (!merged.Conflicts.SequenceEqual(_merged.Conflicts))
        {
            // The text has moved on since it was asked: what is chosen is asked again.
            (_merged, _chosen) = (merged, new MergeChoice?[merged.Conflicts.Count]);
            return;
        }

        var taken = await dispatcher.SendAsync(
            new CheckInText(DispatchId, WorkItemId, form with { Content = merged.Content }, Saver.Revision, StepsOf(_read, form.Content)),
            new CommandEnvelope(ids.Next()));
        _fault = taken.Fault;
        if (_fault is null)
        {
            await CloseAsync(false);
            await OnTaken.InvokeAsync();
        }
    }
}
