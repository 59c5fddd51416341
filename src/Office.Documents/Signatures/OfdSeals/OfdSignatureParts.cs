using System.Globalization;

namespace Office.Documents.Signatures.OfdSeals;

/// <summary>Where the parts of signatures stand in an OFD of ours.</summary>
internal static class OfdSignatureParts
{
    public const string Root = "OFD.xml";
    public const string List = "Doc_0/Signs/Signatures.xml";

    public static string Folder(int index) => string.Create(CultureInfo.InvariantCulture, $"Doc_0/Signs/Sign_{index}/");
}
