using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Importing;
using Office.Organization.Foundation;
using Office.Web.Features.Drafting;

namespace Office.Web.Features.Drafts;

/// <summary>Begins a draft: an empty form of a kind, or what a word processor's file holds, after a report of what was understood.</summary>
public sealed partial class NewDraftPage(IDispatcher dispatcher, IIdSource ids, NavigationManager address, DraftReader reader)
{
    private static readonly DocumentKind[] s_frequent =
        [DocumentKind.Notice, DocumentKind.Letter, DocumentKind.Request, DocumentKind.Report, DocumentKind.Minutes, DocumentKind.Reply];

    private Guid _commandId;
    private Guid _dispatchId;
    private ImportedDocument? _imported;
    private string _fileName = "";
    private Fault? _fault;
    private bool _busy;

    protected override void OnInitialized() => (_commandId, _dispatchId) = (ids.Next(), ids.Next());

    private static int Frequency(DocumentKind kind) =>
        Array.IndexOf(s_frequent, kind) is var place and >= 0 ? place : s_frequent.Length + (int)kind;

    private Task StartAsync(DocumentKind kind) => StartAsync(new DocumentContent { Kind = kind, Title = "" });

    private Task StartImportedAsync() => StartAsync(_imported!.Content);

    private async Task StartAsync(DocumentContent content)
    {
        (_fault, _busy) = (null, true);
        var started = await dispatcher.SendAsync(new StartDispatch(_dispatchId, content), new CommandEnvelope(_commandId));
        (_fault, _busy) = (started.Fault, false);
        if (_fault is null)
        {
            address.NavigateTo($"dispatches/{_dispatchId}/draft");
        }
    }

    private async Task ImportAsync(IReadOnlyList<IBrowserFile> files)
    {
        (_fault, _busy) = (null, true);
        StateHasChanged();
        try
        {
            using var buffer = new MemoryStream();
            await using (var upload = files[0].OpenReadStream(ImportLimits.Standard.FileSize))
            {
                await upload.CopyToAsync(buffer);
            }

            _fileName = files[0].Name;
            var read = await reader.ReadAsync(buffer.ToArray(), _fileName, CancellationToken.None);
            _fault = read.Fault;
            _imported = read.Match<ImportedDocument?>(imported => imported, _ => null);
        }
        catch (IOException)
        {
            // The line broke while the file was on its way.
            _fault = new FileFault.Damaged(files[0].Name);
        }
        finally
        {
            _busy = false;
        }
    }

    private void Forget() => _imported = null;
}
