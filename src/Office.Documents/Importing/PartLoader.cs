using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Loads several parts and keeps the first refusal, so that it is asked for once at the end.</summary>
internal sealed class PartLoader(DocxPackage package)
{
    public Fault? Fault { get; private set; }

    public XDocument Load(string path) => package.Read(path).Match(
        xml => xml,
        refused =>
        {
            Fault ??= refused;
            return new XDocument(new XElement("nothing"));
        });
}
