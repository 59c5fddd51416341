using System.Text;
using System.Xml;
using System.Xml.Linq;
using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Reads XML from strangers: no DTD, no entities, no outside references, bounded in depth and in elements.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static Outcome<XDocument> Parse(byte[] part, ImportLimits limits)
    {
        try
        {
            // Counted first, in a pass that keeps nothing: a tree of a hostile part would already be too much.
            if (Measure(part, limits) is { } refused)
            {
                return refused;
            }

            using var reader = XmlReader.Create(new MemoryStream(part, writable: false), s_settings);
            return XDocument.Load(reader);
        }
        catch (Exception broken) when (broken is XmlException or DecoderFallbackException or ArgumentException)
        {
            return DeclaresEntities(part) ? new ImportFault.HostileXml() : new FileFault.Damaged();
        }
    }

    private static Fault? Measure(byte[] part, ImportLimits limits)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), s_settings);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth)
            {
                return new ImportFault.TooDeep(limits.Depth);
            }

            if (reader.NodeType == XmlNodeType.Element && ++elements > limits.Elements)
            {
                return new ImportFault.Bomb();
            }
        }

        return null;
    }

    private static bool DeclaresEntities(byte[] part) =>
        part.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0
        || part.AsSpan().IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0;
}
