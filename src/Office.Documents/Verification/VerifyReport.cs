namespace Office.Documents.Verification;

/// <summary>What was found out about a file from its bytes alone, in sentences that a reader without training understands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Sha256">Of the bytes that were looked at.</param>
/// <param name="Length">How many they are.</param>
public sealed record VerifyReport(VerifiedKind Kind, byte[] Sha256, long Length)
{
    public Verdict Verdict { get; init; } = Verdict.Unreadable;

    /// <summary>Each signature, seal, time stamp and decision, in the order in which they were made.</summary>
    public IReadOnlyList<VerifyMark> Marks { get; init; } = [];

    /// <summary>What is true of the file as a whole.</summary>
    public IReadOnlyList<VerifySentence> Sentences { get; init; } = [];

    /// <summary>The document that it is of, where the file says so itself and that part is signed or sealed.</summary>
    public string? Title { get; init; }
}

/// <summary>What a file is, by its bytes.</summary>
public enum VerifiedKind
{
    Unknown,
    Pdf,
    Ofd,
    Bundle,
}

/// <summary>The end of a check, the best first.</summary>
public enum Verdict
{
    /// <summary>Signed, unchanged, and by those whom the reader trusts.</summary>
    Whole,

    /// <summary>Signed and unchanged, by somebody whom the reader does not know.</summary>
    UnknownSigner,

    /// <summary>Nobody signed it.</summary>
    NotSigned,

    /// <summary>Changed after signing, or forged.</summary>
    Broken,

    /// <summary>It cannot be read to its end, so nothing is said of it.</summary>
    Unreadable,
}

/// <summary>One signature, seal, time stamp or decision.</summary>
public sealed record VerifyMark
{
    /// <summary>Who, as stated; the certificate or the key proves it.</summary>
    public required string Who { get; init; }

    /// <summary>What it is: <c>seal</c>, <c>stamp</c>, <c>order</c>, or the decision and step of a sign-off.</summary>
    public required string Act { get; init; }

    /// <summary>For whom it was done (代), if for somebody else.</summary>
    public string? ForWhom { get; init; }

    /// <summary>The opinion that was signed.</summary>
    public string? Opinion { get; init; }

    public DateTimeOffset? At { get; init; }

    public IReadOnlyList<VerifySentence> Sentences { get; init; } = [];
}

/// <summary>One statement. Its words are in the resources of the pages, under its code.</summary>
/// <param name="Code">For example <c>mark.bytes-changed</c>.</param>
/// <param name="Weight">How it stands to trust.</param>
/// <param name="Arguments">Values for its placeholders.</param>
public sealed record VerifySentence(string Code, Weight Weight, params object[] Arguments)
{
    internal static VerifySentence Good(string code, params object[] arguments) => new(code, Weight.Good, arguments);

    internal static VerifySentence Note(string code, params object[] arguments) => new(code, Weight.Note, arguments);

    internal static VerifySentence Bad(string code, params object[] arguments) => new(code, Weight.Bad, arguments);
}

/// <summary>How a statement stands to trust.</summary>
public enum Weight
{
    /// <summary>In favour.</summary>
    Good,

    /// <summary>To be known.</summary>
    Note,

    /// <summary>The signer is not known to the reader; everything else may hold.</summary>
    Unknown,

    /// <summary>Against.</summary>
    Bad,
}
