using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Why a file was not taken as an OFD. Nothing of it was kept.</summary>
public static class OfdFault
{
    private const string File = "File";

    /// <summary>Not a package with an OFD.xml.</summary>
    public sealed record NotAnOfd() : Invalid("ofd.not-an-ofd", File);

    public sealed record TooLarge(int MostMegabytes) : Invalid("ofd.too-large", File)
    {
        public override IReadOnlyList<object> Arguments => [MostMegabytes];
    }

    /// <summary>Cut off on its way, or altered: the package cannot be read to its end.</summary>
    public sealed record Damaged() : Invalid("ofd.damaged", File);

    public sealed record Encrypted() : Invalid("ofd.encrypted", File);

    /// <summary>Unpacks to far more than it holds, or has too many entries, pages or elements.</summary>
    public sealed record Bomb() : Invalid("ofd.bomb", File);

    /// <summary>Two entries of one name, or a name that leads out of the package: readers would see different files.</summary>
    public sealed record NameUnsafe(string Path) : Invalid("ofd.name-unsafe", File)
    {
        public override IReadOnlyList<object> Arguments => [Path];
    }

    /// <summary>A part that another one names is not there.</summary>
    public sealed record PartMissing(string Path) : Invalid("ofd.part-missing", File)
    {
        public override IReadOnlyList<object> Arguments => [Path];
    }

    /// <summary>A part is no XML, declares entities, or lacks what the standard asks for.</summary>
    public sealed record PartDamaged(string Path) : Invalid("ofd.part-damaged", File)
    {
        public override IReadOnlyList<object> Arguments => [Path];
    }

    /// <summary>Several documents in one file: which one is meant, nobody can say.</summary>
    public sealed record ManyDocuments(int Count) : Invalid("ofd.many-documents", File)
    {
        public override IReadOnlyList<object> Arguments => [Count];
    }
}
