using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Ofd;

namespace Office.Documents.Signatures.OfdSeals;

/// <summary>
/// Seals an OFD (GB/T 33190, clause 18): lists the SM3 of every part that stands in the package, and seals that list with the
/// electronic seal of GB/T 38540. A further seal covers the earlier ones; only the list of signatures is left open for it.
/// </summary>
public static class OfdSealer
{
    private static readonly XNamespace s_ofd = "http://www.ofdspec.org/2016";

    /// <exception cref="InvalidDataException">The package is not one that <c>OfdWriter</c> or this class made.</exception>
    public static OfdPackage Seal(ISmCrypto crypto, OfdPackage package, OfdSealRequest request)
    {
        var opened = OfdDocument.Read(package);
        if (opened.Fault is not null || request.PageIndex < 0 || request.PageIndex >= opened.Value.Pages.Count)
        {
            throw new InvalidDataException("The OFD cannot be read, or has no such page.");
        }
        package = WithList(package, opened.Value);
        var list = Load(package, OfdSignatureParts.List);
        var index = list.Elements().Count(e => e.Name.LocalName is "Signature");
        var folder = OfdSignatureParts.Folder(index);
        var signature = Write(SignatureOf(crypto, package, request, folder, opened.Value.Pages[request.PageIndex].Id));
        var mark = SealMark.Make(crypto, request.Seal, request.Signer, new SealedData(signature, $"/{folder}Signature.xml"), request.At);
        return package
            .With(folder + "Signature.xml", signature)
            .With(folder + "Seal.esl", request.Seal.Bytes)
            .With(folder + "SignedValue.dat", mark.Bytes)
            .With(OfdSignatureParts.List, Write(Listed(list, index, folder)));
    }

    /// <summary>The package with a list of signatures. It is named in OFD.xml before anything is signed, as OFD.xml is signed too.</summary>
    private static OfdPackage WithList(OfdPackage package, OfdDocument document)
    {
        if (document.Signatures is not null)
        {
            return package;
        }
        var root = Load(package, OfdSignatureParts.Root);
        root.Elements().First(e => e.Name.LocalName is "DocBody").Add(new XElement(s_ofd + "Signatures", "/" + OfdSignatureParts.List));
        var list = new XElement(s_ofd + "Signatures", new XAttribute(XNamespace.Xmlns + "ofd", s_ofd), new XElement(s_ofd + "MaxSignId", 0));
        return package.With(OfdSignatureParts.Root, Write(root)).With(OfdSignatureParts.List, Write(list));
    }

    private static XElement SignatureOf(ISmCrypto crypto, OfdPackage package, OfdSealRequest request, string folder, int pageId)
    {
        var references = package.Parts.Where(part => part.Key != OfdSignatureParts.List).Select(part => new XElement(
            s_ofd + "Reference",
            new XAttribute("FileRef", "/" + part.Key),
            new XElement(s_ofd + "CheckValue", Convert.ToBase64String(crypto.Sm3(part.Value.Span)))));
        return new XElement(
            s_ofd + "Signature",
            new XAttribute(XNamespace.Xmlns + "ofd", s_ofd),
            new XElement(
                s_ofd + "SignedInfo",
                new XElement(s_ofd + "Provider", new XAttribute("ProviderName", "Office"), new XAttribute("Version", "1.0")),
                new XElement(s_ofd + "SignatureMethod", SmOid.Sm2WithSm3),
                new XElement(s_ofd + "SignatureDateTime", request.At.UtcDateTime.ToString("yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture)),
                new XElement(s_ofd + "References", new XAttribute("CheckMethod", SmOid.Sm3), references),
                new XElement(
                    s_ofd + "StampAnnot",
                    new XAttribute("ID", 1),
                    new XAttribute("PageRef", pageId),
                    new XAttribute("Boundary", string.Join(' ', new[] { request.X, request.Y, request.Side, request.Side }.Select(Millimetres)))),
                new XElement(s_ofd + "Seal", new XElement(s_ofd + "BaseLoc", $"/{folder}Seal.esl"))),
            new XElement(s_ofd + "SignedValue", $"/{folder}SignedValue.dat"));
    }

    private static XElement Listed(XElement list, int index, string folder)
    {
        list.Elements().First(e => e.Name.LocalName is "MaxSignId").Value = (index + 1).ToString(CultureInfo.InvariantCulture);
        list.Add(new XElement(
            s_ofd + "Signature",
            new XAttribute("ID", string.Create(CultureInfo.InvariantCulture, $"s{index + 1:D3}")),
            new XAttribute("Type", "Seal"),
            new XAttribute("BaseLoc", $"/{folder}Signature.xml")));
        return list;
    }

    private static string Millimetres(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static XElement Load(OfdPackage package, string path) =>
        OfdSignatureXml.Load(package, path) ?? throw new InvalidDataException($"The OFD's {path} cannot be read.");

    private static byte[] Write(XElement element) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element.ToString(SaveOptions.DisableFormatting));
}
