using System.Globalization;
using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Importing;

namespace Office.Web.Cli;

/// <summary>
/// What is printed around a text that a command renders: as the options say, else as the file says, else as the red head, the number
/// and the signature stood in the .docx. What nobody says is left out and told.
/// </summary>
internal sealed partial class RenderImprint
{
    private readonly List<string> _missing = [];

    private RenderImprint(Imprint imprint) => Imprint = imprint;

    public Imprint Imprint { get; private set; }

    /// <summary>What is not known, in words of the options.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public static RenderImprint Of(DocumentSource source, RenderOptions options)
    {
        var said = source.File.Imprint;
        var organ = options.Organ ?? said?.Organ ?? Left(source, ImportNoteKind.SignatureLeftOut) ?? OrganOf(source.File.Document.Title);
        var imprint = (said ?? new Imprint { RedHead = "", Organ = "", PrintedBy = "" }) with
        {
            Organ = organ ?? "",
            RedHead = options.Head ?? Filled(said?.RedHead) ?? Left(source, ImportNoteKind.RedHeadLeftOut) ?? (organ is null ? "" : organ + "文件"),
            Number = options.Number ?? said?.Number ?? Left(source, ImportNoteKind.NumberLeftOut),
            IssuedOn = options.IssuedOn ?? said?.IssuedOn ?? DateIn(Left(source, ImportNoteKind.DateLeftOut)),
            PrintedBy = options.PrintedBy ?? Filled(said?.PrintedBy) ?? PrintedBy(Left(source, ImportNoteKind.PrintedByLeftOut)) ?? organ ?? "",
            PrintedOn = options.PrintedOn ?? said?.PrintedOn ?? DateIn(Left(source, ImportNoteKind.PrintedByLeftOut)),
        };
        var made = new RenderImprint(organ is null ? imprint with { Closing = ClosingForm.None } : imprint);
        made.Note(organ is null, "organ");
        made.Note(imprint.Number is null, "number");
        made.Note(imprint.IssuedOn is null, "issued");
        return made;
    }

    private void Note(bool isMissing, string what)
    {
        if (isMissing)
        {
            _missing.Add(what);
        }
    }

    private static string? Left(DocumentSource source, ImportNoteKind kind) => source.Import?.Notes.FirstOrDefault(note => note.Kind == kind)?.Text;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>铜江市水利局关于…的通知: the organ stands before 关于.</summary>
    private static string? OrganOf(string title) =>
        title.IndexOf("关于", StringComparison.Ordinal) is var at and > 2 ? title[..at] : null;

    private static string? PrintedBy(string? line) => line is null || Date().Match(line) is not { Success: true } date ? null : Filled(line[..date.Index].Trim());

    private static DateOnly? DateIn(string? text) =>
        text is not null && Date().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(match.Value, "yyyy年M月d日", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
