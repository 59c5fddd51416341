using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>Gathers what the phone shows of a filled-in form, and keeps what was typed into it, through the dispatcher like every page.</summary>
internal sealed class PhoneFormDesk(IDispatcher dispatcher, IDirectorySource directory, IAttachmentStore store, IIdSource ids)
{
    public async Task<Outcome<PhoneFormModel>> ReadAsync(Guid matterId, CancellationToken cancellationToken)
    {
        var read = await dispatcher.AskAsync(new GetFormMatter(matterId), cancellationToken);
        if (read.Fault is not null)
        {
            return read.Fault;
        }

        var view = read.Value;
        var moves = view.Item is { } item ? await dispatcher.AskAsync(new GetMoves(item.Id), cancellationToken) : default;
        var phrases = await dispatcher.AskAsync(new ListPhrases(), cancellationToken);
        return new PhoneFormModel(view, view.Values, view.Revision)
        {
            Moves = view.Item is null ? [] : moves.Match(offered => offered, _ => []),
            Phrases = phrases.Match<IReadOnlyList<string>>(texts => texts, _ => []),
            SentBy = view.Item is null ? "" : directory.Current.Official(view.Item.SentBy)?.Name ?? "",
            CommandId = view.Draft?.CommandId ?? ids.Next(),
        };
    }

    /// <summary>Keeps what was typed. What could not be kept is answered with its reason, and stands as it was typed.</summary>
    /// <param name="matterId">The matter.</param>
    /// <param name="typed">The page's fields.</param>
    /// <param name="cancellationToken">Not for the saving itself.</param>
    public async Task<Outcome<PhoneFormModel>> SaveAsync(Guid matterId, PhoneFormTyped typed, CancellationToken cancellationToken)
    {
        var read = await dispatcher.AskAsync(new GetFormMatter(matterId), cancellationToken);
        if (read.Fault is not null)
        {
            return read.Fault;
        }

        var view = read.Value;
        var shown = new PhoneFormModel(view, typed.Read(view), typed.Revision) { TellsAll = typed.TellsAll };
        if (!shown.CanEdit)
        {
            return shown with { Fault = new Office.Documents.BusinessForms.FormFault.Locked() };
        }

        var saved = await dispatcher.SendAsync(
            new SaveFormMatter(matterId, view.Item?.Id, shown.Values, typed.Revision), new CommandEnvelope(ids.Next()), CancellationToken.None);
        if (saved.Fault is not null)
        {
            return shown with { Fault = saved.Fault };
        }

        // A file that the fields name now is listed with its name.
        var kept = await dispatcher.AskAsync(new GetFormMatter(matterId), cancellationToken);
        return shown with { Revision = saved.Value, View = kept.Match(now => now, _ => view) };
    }

    /// <summary>Lays a file with the matter; the field names it once the page has saved.</summary>
    public async Task<Outcome<MatterFile>> AddFileAsync(Guid matterId, string field, IFormFile file)
    {
        var read = await dispatcher.AskAsync(new GetFormMatter(matterId), CancellationToken.None);
        if (read.Fault is not null)
        {
            return read.Fault;
        }

        await using var upload = file.OpenReadStream();
        var stored = await store.SaveAsync(upload, Path.GetFileName(file.FileName), CancellationToken.None);
        return stored.Fault is not null
            ? stored.Fault
            : await dispatcher.SendAsync(
                new AddFormFile(matterId, read.Value.Item?.Id, field, ids.Next(), stored.Value), new CommandEnvelope(ids.Next()), CancellationToken.None);
    }

    /// <summary>What the phone calls a field whose text is an id.</summary>
    public string Show(FormField field, string text) => FormWords.Show(field, text, directory.Current);
}
