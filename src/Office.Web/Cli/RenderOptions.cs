using System.Globalization;

namespace Office.Web.Cli;

/// <summary>The options of <c>office render</c>, read and checked.</summary>
internal sealed record RenderOptions
{
    public static CliOption FormatOption { get; } = new("format", "FORMAT", "pdf, ofd, docx or svg");

    public static CliOption OutOption { get; } = new("out", "FILE", "where to write it; for svg a folder, one file a page");

    public static CliOption HeadOption { get; } = new("head", "TEXT", "发文机关标志, e.g. 铜江市人民政府文件");

    public static CliOption OrganOption { get; } = new("organ", "NAME", "发文机关署名");

    public static CliOption NumberOption { get; } = new("number", "TEXT", "发文字号, e.g. 铜府发〔2026〕1号");

    public static CliOption IssuedOption { get; } = new("issued", "DATE", "成文日期, yyyy-mm-dd");

    public static CliOption PrintedByOption { get; } = new("printed-by", "NAME", "印发机关");

    public static CliOption PrintedOption { get; } = new("printed", "DATE", "印发日期, yyyy-mm-dd");

    public static CliOption FacesOption { get; } = new("faces", "FILE", "JSON that names the organ's own fonts by role");

    public static CliOption ArchiveOption { get; } = new("archive", null, "PDF/A-3b or OFD-A that carries the source inside");

    public static IReadOnlyList<CliOption> All { get; } =
        [FormatOption, OutOption, HeadOption, OrganOption, NumberOption, IssuedOption, PrintedByOption, PrintedOption, FacesOption, ArchiveOption, CliOption.Json];

    public required string Format { get; init; }

    public required string Out { get; init; }

    public string? Head { get; init; }

    public string? Organ { get; init; }

    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? PrintedBy { get; init; }

    public DateOnly? PrintedOn { get; init; }

    public string? Faces { get; init; }

    public bool IsArchive { get; init; }

    /// <summary>The options, or the sentence that refuses them.</summary>
    public static (RenderOptions? Options, string? Refusal) Read(CliArguments arguments)
    {
        if (arguments.Value(FormatOption) is not ("pdf" or "ofd" or "docx" or "svg"))
        {
            return (null, "--format pdf, ofd, docx or svg is needed");
        }

        if (string.IsNullOrWhiteSpace(arguments.Value(OutOption)))
        {
            return (null, "--out FILE is needed");
        }

        if (arguments.Has(ArchiveOption) && arguments.Value(FormatOption) is not ("pdf" or "ofd"))
        {
            return (null, "--archive goes with pdf and ofd only");
        }

        if (!TryDate(arguments, IssuedOption, out var issued) || !TryDate(arguments, PrintedOption, out var printed))
        {
            return (null, "a date is written yyyy-mm-dd");
        }

        return (
            new RenderOptions
            {
                Format = arguments.Value(FormatOption)!,
                Out = arguments.Value(OutOption)!,
                Head = arguments.Value(HeadOption),
                Organ = arguments.Value(OrganOption),
                Number = arguments.Value(NumberOption),
                IssuedOn = issued,
                PrintedBy = arguments.Value(PrintedByOption),
                PrintedOn = printed,
                Faces = arguments.Value(FacesOption),
                IsArchive = arguments.Has(ArchiveOption),
            },
            null);
    }

    private static bool TryDate(CliArguments arguments, CliOption option, out DateOnly? day)
    {
        day = null;
        if (arguments.Value(option) is not { } text)
        {
            return true;
        }

        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDate ? read : null;
        return isDate;
    }
}
