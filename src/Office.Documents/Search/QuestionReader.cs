using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// Reads a question: words, "words that follow each other", -without, and 标题: 文号: 机关: 种类: 年: 紧急: (title: number: organ:
/// kind: year: urgency:). All conditions must hold.
/// </summary>
internal static class QuestionReader
{
    public const int LongestQuestion = 200;
    public const int MostTerms = 16;

    private static readonly (string Name, string Field)[] s_fields =
    [
        ("标题", "title"), ("title", "title"), ("文号", "number"), ("档号", "number"), ("number", "number"), ("机关", "organ"),
        ("organ", "organ"), ("种类", "kind"), ("文种", "kind"), ("kind", "kind"), ("年", "year"), ("year", "year"),
        ("紧急", "urgency"), ("urgency", "urgency"),
    ];

    private static readonly (string Name, Urgency Urgency)[] s_urgencies =
    [
        ("平件", Urgency.Ordinary), ("加急", Urgency.Urgent), ("特急", Urgency.ExtraUrgent),
        ("ordinary", Urgency.Ordinary), ("urgent", Urgency.Urgent), ("extra-urgent", Urgency.ExtraUrgent),
    ];

    public static Outcome<SearchRequest> Read(string text)
    {
        if (text.Length > LongestQuestion)
        {
            return new SearchFault.TooLong(LongestQuestion);
        }

        List<SearchTerm> terms = [];
        List<string> needles = [];
        foreach (var piece in QuestionPieces.Of(text))
        {
            var term = TermOf(piece);
            if (term.Fault is not null)
            {
                return term.Fault;
            }

            if (term.Value.Words.Count == 0 && term.Value.Marks.Count == 0)
            {
                continue;
            }

            terms.Add(term.Value);
            if (!piece.IsExcluded && FieldOf(piece) is null or "title" or "number" or "organ")
            {
                needles.AddRange(BigramTokenizer.Runs(piece.Text).Select(run => string.Concat(run.Select(part => part.Text))));
            }
        }

        return terms.Count switch
        {
            0 => new SearchFault.NothingAsked(),
            > MostTerms => new SearchFault.TooManyWords(MostTerms),
            _ when terms.TrueForAll(term => term.IsExcluded) => new SearchFault.OnlyExclusions(),
            _ => new SearchRequest(terms, needles),
        };
    }

    private static string? FieldOf(QuestionPiece piece) => piece.Field is null
        ? null
        : Array.Find(s_fields, field => field.Name == piece.Field).Field;

    /// <summary>Whether a word before a colon names a field.</summary>
    public static bool IsField(string name) => Array.Exists(s_fields, field => field.Name == name);

    private static Outcome<SearchTerm> TermOf(QuestionPiece piece)
    {
        var field = FieldOf(piece);
        if (field is not null && string.IsNullOrWhiteSpace(piece.Text))
        {
            return new SearchFault.FieldEmpty(piece.Field!);
        }

        string? mark;
        switch (field)
        {
            case "kind":
                mark = KindOf(piece.Text) is { } kind ? SearchMarks.Kind((int)kind) : null;
                break;
            case "year":
                mark = YearOf(piece.Text) is { } year ? SearchMarks.Year(year) : null;
                break;
            case "urgency":
                mark = Array.FindIndex(s_urgencies, one => one.Name == piece.Text) is >= 0 and var at
                    ? SearchMarks.Urgency((int)s_urgencies[at].Urgency)
                    : null;
                break;
            default:
                return WordsOf(piece, field);
        }

        return mark is null
            ? new SearchFault.ValueUnknown(piece.Field!, piece.Text)
            : new SearchTerm(SearchField.Any, [], [mark], piece.IsExcluded);
    }

    private static SearchTerm WordsOf(QuestionPiece piece, string? field)
    {
        var where = field switch
        {
            "title" => SearchField.Title,
            "number" => SearchField.Number,
            "organ" => SearchField.Organ,
            _ => SearchField.Any,
        };
        var runs = BigramTokenizer.Runs(piece.Text).ToList();
        // A single character at either end may be the end of a longer run in the text, whose words are pairs: it is asked for alone.
        List<string> marks = [];
        while (runs is [[{ IsIdeograph: true } first], ..])
        {
            marks.Add(SearchMarks.In(where, first.Text));
            runs.RemoveAt(0);
        }

        while (runs is [.., [{ IsIdeograph: true } last]])
        {
            marks.Add(SearchMarks.In(where, last.Text));
            runs.RemoveAt(runs.Count - 1);
        }

        var rest = string.Join(' ', runs.Select(run => string.Concat(run.Select(part => part.Text))));
        return new SearchTerm(where, BigramTokenizer.Words(rest), marks, piece.IsExcluded);
    }

    private static DocumentKind? KindOf(string text) =>
        Enum.TryParse<DocumentKind>(text, ignoreCase: true, out var named) && Enum.IsDefined(named) && !char.IsAsciiDigit(text[0])
            ? named
            : Enum.GetValues<DocumentKind>().Where(kind => KindNames.Of(kind) == text).Select(kind => (DocumentKind?)kind).FirstOrDefault();

    private static int? YearOf(string text) =>
        int.TryParse(text.TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2200
            ? year
            : null;
}
