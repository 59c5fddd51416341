using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Why a file was not taken as a draft. Nothing has been changed when one of these is returned.</summary>
public static class ImportFault
{
    private const string File = "File";

    /// <summary>Not a word processor's document at all (a picture, a PDF, a spreadsheet, plain text).</summary>
    public sealed record NotADocument() : Invalid("import.not-a-document", File);

    /// <summary>The old binary format (.doc, .wps), whatever it is called.</summary>
    public sealed record OldFormat() : Invalid("import.old-format", File);

    /// <summary>.doc, .wps or .odt, and no LibreOffice on this machine to turn it into .docx.</summary>
    public sealed record ConverterMissing() : Invalid("import.converter-missing", File);

    /// <summary>LibreOffice could not turn it into .docx in the time and memory that it has.</summary>
    public sealed record ConverterFailed() : Invalid("import.converter-failed", File);

    /// <summary>Too many files wait for LibreOffice already.</summary>
    public sealed record ConverterBusy() : Invalid("import.converter-busy", File);

    /// <summary>XML that declares entities or a DTD, which no word processor writes.</summary>
    public sealed record HostileXml() : Invalid("import.hostile-xml", File);

    /// <summary>Unpacks to far more than it holds (a zip bomb), or has too many entries.</summary>
    public sealed record Bomb() : Invalid("import.bomb", File);

    public sealed record TooLarge(int LimitMegabytes) : Invalid("import.too-large", File)
    {
        public override IReadOnlyList<object> Arguments => [LimitMegabytes];
    }

    public sealed record TooManyParagraphs(int Limit) : Invalid("import.too-many-paragraphs", File)
    {
        public override IReadOnlyList<object> Arguments => [Limit];
    }

    public sealed record TooDeep(int Limit) : Invalid("import.too-deep", File)
    {
        public override IReadOnlyList<object> Arguments => [Limit];
    }

    /// <summary>The draft states 密级. This system is not for state secrets (条例 article 26): nothing of it is kept.</summary>
    public sealed record StatesSecrecy(string Marking) : Invalid("import.states-secrecy", File)
    {
        public override IReadOnlyList<object> Arguments => [Marking];
    }
}
