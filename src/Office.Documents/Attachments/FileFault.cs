using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>What can be wrong with any file that somebody hands in, as a draft to be read or as an attachment. It was not kept.</summary>
public static class FileFault
{
    /// <summary>A refusal that calls the file by its name.</summary>
    /// <param name="Code">Of its message.</param>
    /// <param name="Name">As the reader's machine calls the file.</param>
    public abstract record OfFile(string Code, string Name) : Invalid(Code, Field: "File")
    {
        public override IReadOnlyList<object> Arguments => [Name];
    }

    public sealed record Empty(string Name = "") : OfFile("file.empty", Name);

    /// <summary>A program, whatever its name says.</summary>
    public sealed record Program(string Name = "") : OfFile("file.program", Name);

    public sealed record Encrypted(string Name = "") : OfFile("file.encrypted", Name);

    /// <summary>Cut off on its way, or altered: it cannot be read to its end.</summary>
    public sealed record Damaged(string Name = "") : OfFile("file.damaged", Name);

    public sealed record HasMacros(string Name = "") : OfFile("file.has-macros", Name);

    /// <summary>The virus scanner knows what is in it.</summary>
    public sealed record Infected(string Name, string Found) : OfFile("file.infected", Name)
    {
        public override IReadOnlyList<object> Arguments => [Name, Found];
    }

    /// <summary>The office insists on a virus scanner, and it does not answer.</summary>
    public sealed record NotScanned(string Name = "") : OfFile("file.not-scanned", Name);
}
