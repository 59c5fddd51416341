using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>The content while it is being recognised.</summary>
internal sealed class ContentDraft
{
    public DocumentKind Kind { get; set; } = DocumentKind.Notice;

    public Urgency Urgency { get; set; }

    public string Title { get; set; } = "";

    public List<string> MainRecipients { get; } = [];

    public List<string> CopyRecipients { get; } = [];

    public List<Block> Body { get; } = [];

    public List<string> Attachments { get; } = [];

    public List<(int Number, List<Block> Body)> Bound { get; } = [];

    public List<string> Signers { get; } = [];

    public string? Remark { get; set; }

    public string? TitleNote { get; set; }

    /// <summary>Letters of labels that became structure: 附件：1., 抄送：, 签发人：, 特急.</summary>
    public int LabelLetters { get; private set; }

    public void Label(string text) => LabelLetters += Importing.Letters.Count(text);

    public DocumentContent Freeze() => new()
    {
        Kind = Kind,
        Urgency = Urgency,
        Title = Title,
        MainRecipients = MainRecipients,
        CopyRecipients = CopyRecipients,
        Body = Body,
        Attachments = Attachments,
        Signers = Signers,
        Bound = [.. Bound.Select(bound => new BoundAttachment(bound.Number, bound.Body))],
        Remark = Remark,
        TitleNote = TitleNote,
    };

    /// <summary>Letters and digits of everything that was taken over.</summary>
    public int Letters() =>
        LabelLetters + Importing.Letters.Count(Title) + Importing.Letters.Count(Remark ?? "") + Importing.Letters.Count(TitleNote ?? "")
        + Body.Concat(Bound.SelectMany(bound => bound.Body)).SelectMany(block => block is Picture ? [block.Text] : block.AllTexts()).Sum(Importing.Letters.Count)
        + ((IEnumerable<string>)[.. MainRecipients, .. CopyRecipients, .. Attachments, .. Signers]).Sum(Importing.Letters.Count);
}
