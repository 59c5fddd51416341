using Office.Documents.Content;
using Office.Documents.Dispatches;
using Route = Office.Documents.Dispatches.Route;

namespace Office.Web.Features.Drafts;

/// <summary>Everything that stands in the form of a draft, as it is being written. Whoever changes it calls <see cref="Touch"/>.</summary>
public sealed class DraftSheet(DraftForm form, Func<Guid, string?> nameOf)
{
    /// <summary>Raised by every change, on the page's own context.</summary>
    public event EventHandler? Changed;

    public DocumentKind Kind { get; set; } = form.Content.Kind;

    public Urgency Urgency { get; set; } = form.Content.Urgency;

    public string Title { get; set; } = form.Content.Title;

    public Disclosure? Disclosure { get; set; } = form.Disclosure;

    public string DisclosureReason { get; set; } = form.DisclosureReason ?? "";

    public bool SecrecyReviewed { get; set; } = form.SecrecyReviewed;

    public string Remark { get; set; } = form.Content.Remark ?? "";

    /// <summary>The form of the pages; null takes the usual one of the kind.</summary>
    public DocumentForm? Format { get; set; } = form.Content.Format;

    /// <summary>等级 of a telegram; null where it is none.</summary>
    public TelegramUrgency? Telegram { get; set; } = form.Content.Telegram;

    /// <summary>题注.</summary>
    public string TitleNote { get; set; } = form.Content.TitleNote ?? "";

    /// <summary>联合行文: the other organs by their full names.</summary>
    public IReadOnlyList<string> JointOrgans { get; set; } = form.Content.JointOrgans;

    /// <summary>Attachments bound with the text; their places are among <see cref="AttachmentTitles"/>.</summary>
    public IReadOnlyList<BoundText> Bound { get; set; } = [.. form.Content.Bound.Select(bound => new BoundText(bound.Number, new BodyText(bound.Body)))];

    /// <summary>The form that the pages have.</summary>
    public DocumentForm ShownFormat => DocumentForms.Of(ToForm().Content);

    /// <summary>主送.</summary>
    public IReadOnlyList<Addressee> Main { get; set; } = Addressee.Of(form.Content.MainRecipients, form.Recipients, RecipientKind.Main);

    /// <summary>抄送.</summary>
    public IReadOnlyList<Addressee> Copy { get; set; } = Addressee.Of(form.Content.CopyRecipients, form.Recipients, RecipientKind.Copy);

    public BodyText Body { get; } = new(form.Content.Body);

    /// <summary>附件说明.</summary>
    public IReadOnlyList<string> AttachmentTitles { get; set; } = [.. form.Content.Attachments];

    public Route Route { get; set; } = form.Route;

    /// <summary>Every text that is typed, under the key of its field.</summary>
    public IEnumerable<(string Key, string? Text)> Texts(string prefix) =>
    [
        ($"{prefix}title", Title), ($"{prefix}title-note", TitleNote), ($"{prefix}disclosure", DisclosureReason), ($"{prefix}remark", Remark),
        .. Body.Texts(prefix),
        .. Bound.SelectMany(bound => bound.Text.Texts($"{prefix}bound:{bound.Number}:")),
    ];

    public void Touch() => Changed?.Invoke(this, EventArgs.Empty);

    /// <summary>The form as it stands now; what is written later does not change it.</summary>
    public DraftForm ToForm() => new()
    {
        // Elements that have no field here are kept as they came.
        Content = form.Content with
        {
            Kind = Kind,
            Urgency = Urgency,
            Title = Title.ReplaceLineEndings("").Trim(),
            MainRecipients = [.. Main.Select(addressee => addressee.PrintedName)],
            CopyRecipients = [.. Copy.Select(addressee => addressee.PrintedName)],
            Body = Body.ToBlocks(),
            Attachments = [.. AttachmentTitles],
            Format = Format,
            Telegram = Telegram,
            TitleNote = string.IsNullOrWhiteSpace(TitleNote) ? null : TitleNote.ReplaceLineEndings(" ").Trim().Trim('（', '）', '(', ')'),
            JointOrgans = JointOrgans,
            Bound = [.. Bound.Select(bound => new BoundAttachment(bound.Number, bound.Text.ToBlocks()))],
            Remark = string.IsNullOrWhiteSpace(Remark) ? null : Remark.ReplaceLineEndings(" ").Trim().Trim('（', '）', '(', ')'),
            Signers = PrintedSigners(),
        },
        Recipients =
        [
            .. Addressee.ToRecipients(Main, RecipientKind.Main),
            .. Addressee.ToRecipients(Copy, RecipientKind.Copy),
        ],
        Disclosure = Disclosure,
        DisclosureReason = DisclosureReason,
        SecrecyReviewed = SecrecyReviewed,
        Route = Route,
    };

    // 上行文 names its signer on the first page (7.2.6).
    private string[] PrintedSigners() =>
        Kind is DocumentKind.Request or DocumentKind.Report && Route.Signer is { } signer && nameOf(signer) is { } name ? [name] : [];
}

/// <summary>An attachment that is written here and bound with the text.</summary>
/// <param name="Number">Its place among the titles, from 1.</param>
/// <param name="Text">Its body.</param>
public sealed record BoundText(int Number, BodyText Text);
