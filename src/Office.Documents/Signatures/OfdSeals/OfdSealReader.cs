using System.Xml.Linq;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Ofd;

namespace Office.Documents.Signatures.OfdSeals;

/// <summary>Checks the seals of an OFD from the file alone.</summary>
/// <param name="crypto">The algorithms.</param>
/// <param name="trust">Whom the reader trusts.</param>
public sealed class OfdSealReader(ISmCrypto crypto, SealTrust trust)
{
    /// <summary>Each signature covers every part, so that their number bounds the work.</summary>
    private const int MostSignatures = 64;

    /// <summary>The report; one without seals for a file that nobody sealed.</summary>
    /// <exception cref="InvalidDataException">The list of signatures cannot be read.</exception>
    public OfdSealReport Verify(OfdPackage package)
    {
        var root = OfdSignatureXml.Load(package, OfdSignatureParts.Root);
        var body = OfdSignatureXml.Child(root, "DocBody");
        if (OfdSignatureXml.Child(body, "Signatures") is not { } named)
        {
            return new OfdSealReport([], []);
        }
        var path = OfdSignatureXml.Locate(package, OfdSignatureParts.Root, named.Value);
        var list = path is null ? null : OfdSignatureXml.Load(package, path);
        var entries = list?.Elements().Where(e => e.Name.LocalName is "Signature").ToList()
            ?? throw new InvalidDataException("The OFD's list of signatures cannot be read.");
        if (entries.Count > MostSignatures)
        {
            throw new InvalidDataException("The OFD lists more signatures than a document has.");
        }
        List<OfdSealFinding> findings = [.. entries.Select(entry => Check(package, path!, entry))];
        HashSet<string> covered = new(findings.SelectMany(f => f.Covered), StringComparer.Ordinal) { path! };
        // The last signature cannot cover its own files.
        covered.UnionWith(entries.SelectMany(entry => OwnParts(package, path!, entry)));
        return new OfdSealReport(findings, [.. package.Parts.Select(p => p.Key).Where(key => !covered.Contains(key))]);
    }

    private OfdSealFinding Check(OfdPackage package, string list, XElement entry)
    {
        var id = (string?)entry.Attribute("ID") ?? "";
        var place = OfdSignatureXml.Locate(package, list, (string?)entry.Attribute("BaseLoc"));
        var signature = place is null ? null : OfdSignatureXml.Load(package, place);
        var info = OfdSignatureXml.Child(signature, "SignedInfo");
        var references = OfdSignatureXml.Child(info, "References");
        var valuePath = place is null ? null : OfdSignatureXml.Locate(package, place, OfdSignatureXml.Child(signature, "SignedValue")?.Value);
        if (references is null || valuePath is null || !IsSm3((string?)references.Attribute("CheckMethod"))
            || Read(package.Part(valuePath)) is not { } mark)
        {
            return new OfdSealFinding { Id = id, Mark = null };
        }
        var finding = new OfdSealFinding
        {
            Id = id,
            Mark = mark,
            Flaws = new SealCheck(crypto, trust).FlawsOf(mark, package.Part(place!).ToArray()),
            ShowsOtherSeal = SealOf(package, place!, info) is { } shown && !shown.Span.SequenceEqual(mark.Seal.Bytes),
        };
        return Compare(package, place!, references, finding);
    }

    private OfdSealFinding Compare(OfdPackage package, string place, XElement references, OfdSealFinding finding)
    {
        List<string> changed = [], missing = [];
        HashSet<string> covered = new(StringComparer.Ordinal);
        foreach (var reference in references.Elements().Where(e => e.Name.LocalName is "Reference"))
        {
            var named = (string?)reference.Attribute("FileRef") ?? "";
            if (OfdSignatureXml.Locate(package, place, named) is not { } path)
            {
                missing.Add(named);
                continue;
            }
            covered.Add(path);
            var value = OfdSignatureXml.Child(reference, "CheckValue")?.Value.Trim() ?? "";
            if (Convert.ToBase64String(crypto.Sm3(package.Part(path).Span)) != value)
            {
                changed.Add(path);
            }
        }
        return finding with { Changed = changed, Missing = missing, Covered = covered };
    }

    private static IEnumerable<string> OwnParts(OfdPackage package, string list, XElement entry)
    {
        if (OfdSignatureXml.Locate(package, list, (string?)entry.Attribute("BaseLoc")) is not { } place)
        {
            yield break;
        }
        yield return place;
        var signature = OfdSignatureXml.Load(package, place);
        var seal = OfdSignatureXml.Child(OfdSignatureXml.Child(OfdSignatureXml.Child(signature, "SignedInfo"), "Seal"), "BaseLoc");
        foreach (var location in new[] { OfdSignatureXml.Child(signature, "SignedValue")?.Value, seal?.Value })
        {
            if (OfdSignatureXml.Locate(package, place, location) is { } path)
            {
                yield return path;
            }
        }
    }

    private static ReadOnlyMemory<byte>? SealOf(OfdPackage package, string place, XElement? info) =>
        OfdSignatureXml.Locate(package, place, OfdSignatureXml.Child(OfdSignatureXml.Child(info, "Seal"), "BaseLoc")?.Value) is { } path
            ? package.Part(path)
            : null;

    private static SealMark? Read(ReadOnlyMemory<byte> value)
    {
        try
        {
            return SealMark.Read(value.ToArray());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsSm3(string? method) => method is SmOid.Sm3 or "SM3" or "sm3";
}
