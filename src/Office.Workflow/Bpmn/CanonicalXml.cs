using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>
/// One text for all ways to write the same BPMN file: without the order of attributes, the choice of prefixes, white space
/// between elements, comments, attributes that only say what BPMN takes for granted, and the place of notes among the steps.
/// Foreign extensions and the diagram are compared like everything else.
/// </summary>
public static class CanonicalXml
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Tools leave these out, or write them: it is the same.</summary>
    private static readonly HashSet<(string Name, string Value)> Granted =
    [
        ("isSequential", "false"), ("isInterrupting", "true"), ("cancelActivity", "true"), ("isForCompensation", "false"),
        ("triggeredByEvent", "false"), ("startQuantity", "1"), ("completionQuantity", "1"), ("instantiate", "false"),
        ("testBefore", "false"), ("parallelMultiple", "false"), ("isClosed", "false"), ("processType", "None"),
        ("gatewayDirection", "Unspecified"), ("eventGatewayType", "Exclusive"), ("isImmediate", "false"),
        ("behavior", "All"), ("implementation", "##unspecified"), ("implementation", "##WebService"),
        ("expressionLanguage", "http://www.w3.org/1999/XPath"), ("typeLanguage", "http://www.w3.org/2001/XMLSchema"),
    ];

    /// <summary>The text of a file; a fault when it cannot be read.</summary>
    public static Outcome<string> Of(ReadOnlyMemory<byte> xml) => SafeXml.Load(xml).Match<Outcome<string>>(
        document =>
        {
            var text = new StringBuilder();
            Write(document.Root!, text, depth: 0);
            return text.ToString();
        },
        fault => fault);

    /// <summary>Whether two files say the same; false when either cannot be read.</summary>
    public static bool Same(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => Of(one).Match(
        first => Of(other).Match(second => string.Equals(first, second, StringComparison.Ordinal), _ => false), _ => false);

    private static void Write(XElement element, StringBuilder text, int depth)
    {
        text.Append(' ', depth).Append('<').Append(Name(element.Name));
        foreach (var (name, value) in element.Attributes().Where(IsSaid)
            .Select(attribute => (Name: Name(attribute.Name), Value: Value(attribute)))
            .OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            text.Append(' ').Append(name).Append('=').Append(Quoted(value));
        }
        text.Append(">\n");
        // White space between elements is layout; where there is no element it is content.
        var isText = !element.HasElements;
        foreach (var node in element.Nodes().OrderBy(Rank))
        {
            switch (node)
            {
                case XElement inner:
                    Write(inner, text, depth + 1);
                    break;
                case XText content when isText ? content.Value.Length > 0 : !string.IsNullOrWhiteSpace(content.Value):
                    text.Append(' ', depth + 1).Append(Quoted(content.Value.ReplaceLineEndings("\n"))).Append('\n');
                    break;
            }
        }
    }

    /// <summary>BPMN's schema has an order for what stands beside the steps; tools keep it or do not.</summary>
    private static int Rank(XNode node) => node is not XElement element || element.Name.Namespace != BpmnNames.Bpmn
        ? 5
        : element.Name.LocalName switch
        {
            "documentation" => 0,
            "extensionElements" => 1,
            "laneSet" or "incoming" => 2,
            "outgoing" => 3,
            "textAnnotation" or "association" or "group" => 8,
            _ => 5,
        };

    private static bool IsSaid(XAttribute attribute) => !attribute.IsNamespaceDeclaration
        && !(attribute.Name.NamespaceName.Length == 0 && Granted.Contains((attribute.Name.LocalName, attribute.Value)));

    private static string Value(XAttribute attribute)
    {
        // A type is a name too: its prefix is the writer's choice.
        if (attribute.Name == Instance + "type" && attribute.Value.Split(':') is [var prefix, var local])
        {
            return attribute.Parent!.GetNamespaceOfPrefix(prefix) is { } space ? Name(space + local) : attribute.Value;
        }
        var isPlace = attribute.Name.LocalName is "x" or "y" or "width" or "height" && attribute.Parent!.Name.Namespace != BpmnNames.Bpmn;
        return isPlace && decimal.TryParse(attribute.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.#############", CultureInfo.InvariantCulture)
            : attribute.Value;
    }

    private static string Name(XName name) =>
        name.NamespaceName.Length == 0 ? name.LocalName : $"{{{name.NamespaceName}}}{name.LocalName}";

    private static string Quoted(string value) =>
        '"' + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + '"';
}
