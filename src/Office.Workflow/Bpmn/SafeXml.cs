using System.Xml;
using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>
/// Opens XML from outside: no DTD, nothing fetched, limits of size and depth (a tree of a million levels would overflow the
/// stack of whoever walks it).
/// </summary>
internal static class SafeXml
{
    public const int MaxBytes = 10_000_000;
    private const int MaxDepth = 100;

    // Where a document type stands, if there is one.
    private const int Prologue = 10_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static Outcome<XDocument> Load(ReadOnlyMemory<byte> xml)
    {
        if (xml.Length > MaxBytes)
        {
            return new WorkflowFault.FileTooLarge();
        }
        try
        {
            return IsTooDeep(xml) ? new WorkflowFault.FileTooLarge() : Parse(xml);
        }
        catch (XmlException broken)
        {
            return xml.Span[..Math.Min(xml.Length, Prologue)].IndexOf("<!DOCTYPE"u8) >= 0
                ? new WorkflowFault.EntitiesRefused()
                : new WorkflowFault.NotBpmn($"{broken.LineNumber}:{broken.LinePosition}");
        }
    }

    private static bool IsTooDeep(ReadOnlyMemory<byte> xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml.ToArray(), writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return true;
            }
        }
        return false;
    }

    private static XDocument Parse(ReadOnlyMemory<byte> xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml.ToArray(), writable: false), Settings);
        return XDocument.Load(reader);
    }
}
