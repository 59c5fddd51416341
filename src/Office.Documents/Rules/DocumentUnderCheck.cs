using Office.Documents.Content;
using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules;

/// <summary>A document with what the rules ask about it again and again.</summary>
internal sealed class DocumentUnderCheck(DocumentContent content, RuleContext context)
{
    public DocumentContent Content { get; } = content;

    public RuleContext Context { get; } = context;

    public DocumentKind Kind => Content.Kind;

    public Stage Stage => Context.Stage;

    /// <summary>The issuer as the directory knows it, else as the title names it.</summary>
    public OrganFacts Issuer { get; } = context.Issuer ?? OrganNames.FromTitle(content.Title);

    public IReadOnlyList<RecipientFacts> Main { get; } = [.. content.MainRecipients.Select(name => FactsOf(name, context))];

    public IReadOnlyList<RecipientFacts> Copy { get; } = [.. content.CopyRecipients.Select(name => FactsOf(name, context))];

    /// <summary>上行文.</summary>
    public bool IsUpward => Kind is DocumentKind.Request or DocumentKind.Report
        || (Kind is DocumentKind.Opinions && Main.Any(recipient => recipient.Standing is OrganStanding.Superior));

    /// <summary>下行文, as far as is known.</summary>
    public bool IsDownward => !IsUpward && Main.Any(recipient => recipient.Standing is OrganStanding.Subordinate);

    public bool IsJoint => Context.JointIssuers.Count > 0;

    /// <summary>The body in one line per block.</summary>
    public IEnumerable<(int Index, string Text)> Blocks => Content.Body.Select((block, index) => (index, block.Text));

    /// <summary>Every text of the body: paragraphs, captions, the cells of tables.</summary>
    public IEnumerable<(Place Place, string Text)> Parts => BlockTexts.Of(DocumentElement.Body, Content.Body);

    /// <summary>Every text that a reader will see, with its place.</summary>
    public IEnumerable<(Place Place, string Text)> Texts =>
    [
        (Place.Title, Content.Title),
        .. Content.MainRecipients.Select((name, at) => (new Place(DocumentElement.MainRecipient, at), name)),
        (new Place(DocumentElement.Title, 1), Content.TitleNote ?? ""),
        .. Parts,
        .. BlockTexts.Of(DocumentElement.Bound, Content.Bound.SelectMany(bound => bound.Body)),
        .. Content.Attachments.Select((name, at) => (new Place(DocumentElement.Attachment, at), name)),
        (new Place(DocumentElement.Remark), Content.Remark ?? ""),
        .. Content.CopyRecipients.Select((name, at) => (new Place(DocumentElement.CopyRecipient, at), name)),
        .. (Context.Files ?? []).Select(file => (new Place(DocumentElement.Attachment), Path.GetFileNameWithoutExtension(file))),
    ];

    public bool IsCopied(IEnumerable<string> names) => names.Intersect(Content.CopyRecipients, StringComparer.Ordinal).Any();

    private static RecipientFacts FactsOf(string name, RuleContext context)
    {
        var known = context.Recipients.FirstOrDefault(facts => string.Equals(facts.PrintedName, name, StringComparison.Ordinal))
            ?? new RecipientFacts(name, OrganStanding.Unknown);
        return known.Class is OrganClass.Unknown ? known with { Class = OrganNames.ClassOf(name) } : known;
    }
}
