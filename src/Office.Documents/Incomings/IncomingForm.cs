using Office.Documents.Content;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>What the clerk registers of a paper (条例 第二十四条 登记).</summary>
public sealed record IncomingForm
{
    /// <summary>来文单位, as printed.</summary>
    public string SenderName { get; init; } = "";

    /// <summary>The sender in the directory; null for one that is not in it.</summary>
    public Guid? SenderOrganId { get; init; }

    /// <summary>来文字号; null for a paper without one.</summary>
    public string? SenderNumber { get; init; }

    public string Title { get; init; } = "";

    /// <summary>文种; null where it is none of the fifteen.</summary>
    public DocumentKind? Kind { get; init; }

    public Urgency Urgency { get; init; }

    public IncomingSecrecy Secrecy { get; init; }

    /// <summary>成文日期</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>收文日期 of a paper; null for now, and for what came through the exchange.</summary>
    public DateOnly? ReceivedOn { get; init; }

    public IncomingMedium Medium { get; init; } = IncomingMedium.Electronic;

    public IncomingCategory Category { get; init; } = IncomingCategory.General;

    /// <summary>份数</summary>
    public int Copies { get; init; } = 1;

    /// <summary>页数; 0 where it was not counted.</summary>
    public int Pages { get; init; }

    /// <summary>附件, in words.</summary>
    public string? Enclosures { get; init; }

    /// <summary>As it is kept: trimmed, nothing where only blanks stand.</summary>
    internal IncomingForm Clean() => this with
    {
        SenderName = SenderName.Trim(),
        SenderNumber = Words(SenderNumber),
        Title = Title.ReplaceLineEndings("").Trim(),
        Enclosures = Words(Enclosures),
    };

    /// <summary>What is wrong with it; null when it can be registered.</summary>
    internal Fault? Check(DateOnly today) => CheckWords() ?? this switch
    {
        { Secrecy: IncomingSecrecy.StateSecret } => new IncomingFault.StateSecret(),
        _ when SecrecyMark.IsOn(Title) || SecrecyMark.IsOn(SenderNumber) => new IncomingFault.StateSecret(),
        _ when !Enum.IsDefined(Medium) || !Enum.IsDefined(Category) || !Enum.IsDefined(Urgency) || !Enum.IsDefined(Secrecy)
            => new IncomingFault.FieldBad(nameof(Category)),
        { Kind: { } kind } when !Enum.IsDefined(kind) => new IncomingFault.FieldBad(nameof(Kind)),
        { Copies: < 1 or > IncomingLimits.MostCopies } => new IncomingFault.FieldBad(nameof(Copies)),
        { Pages: < 0 or > IncomingLimits.MostPages } => new IncomingFault.FieldBad(nameof(Pages)),
        { DocumentDate: { } dated } when dated > today => new IncomingFault.DatedLater(nameof(DocumentDate)),
        { ReceivedOn: { } received } when received > today => new IncomingFault.DatedLater(nameof(ReceivedOn)),
        _ => null,
    };

    private Fault? CheckWords() => this switch
    {
        { SenderName: "" } => new IncomingFault.FieldMissing(nameof(SenderName)),
        { Title: "" } => new IncomingFault.FieldMissing(nameof(Title)),
        { SenderName.Length: > IncomingLimits.NameCharacters } => new IncomingFault.FieldTooLong(nameof(SenderName), IncomingLimits.NameCharacters),
        { Title.Length: > IncomingLimits.TitleCharacters } => new IncomingFault.FieldTooLong(nameof(Title), IncomingLimits.TitleCharacters),
        { SenderNumber.Length: > IncomingLimits.NumberCharacters } => new IncomingFault.FieldTooLong(nameof(SenderNumber), IncomingLimits.NumberCharacters),
        { Enclosures.Length: > IncomingLimits.NoteCharacters } => new IncomingFault.FieldTooLong(nameof(Enclosures), IncomingLimits.NoteCharacters),
        _ when !DecidedOpinion.IsPlain($"{Title}{SenderName}{SenderNumber}{Enclosures}") => new IncomingFault.FieldBad(nameof(Title)),
        _ => null,
    };

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
