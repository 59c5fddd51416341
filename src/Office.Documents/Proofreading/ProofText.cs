using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading;

/// <summary>A text in lines, each with its place.</summary>
internal sealed class ProofText(DocumentContent content, ProofContext context)
{
    public DocumentContent Content { get; } = content;

    public ProofContext Context { get; } = context;

    /// <summary>Title and its note, every text of the body, attachments listed and bound, and the remark.</summary>
    public IReadOnlyList<(Place Place, string Text)> Lines { get; } =
    [
        (Place.Title, content.Title),
        (new Place(DocumentElement.Title, 1), content.TitleNote ?? ""),
        .. BlockTexts.Of(DocumentElement.Body, content.Body),
        .. content.Attachments.Select((name, index) => (new Place(DocumentElement.Attachment, index), name)),
        .. BlockTexts.Of(DocumentElement.Bound, content.Bound.SelectMany(bound => bound.Body)),
        (new Place(DocumentElement.Remark), content.Remark ?? ""),
    ];

    /// <summary>Every match in every line.</summary>
    public IEnumerable<(Place Place, Match Match)> Matches(Regex pattern) => Lines.SelectMany(line =>
        pattern.Matches(line.Text).Select(match => (At(line.Place, match.Index, match.Length), match)));

    public static Place At(Place line, int start, int length) => line with { Start = start, Length = length };
}

/// <summary>One check of the proofreader as data.</summary>
internal sealed record ProofCheck(string Id, string Code, Func<ProofText, IEnumerable<Hit>> Ask);
