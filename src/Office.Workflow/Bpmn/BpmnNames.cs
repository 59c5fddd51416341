using System.Xml.Linq;

namespace Office.Workflow.Bpmn;

/// <summary>The namespaces and the elements that the reader knows.</summary>
internal static class BpmnNames
{
    public static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /// <summary>Our own extension elements; those of others are kept and hardly looked at.</summary>
    public static readonly XNamespace Office = "urn:office:bpmn:1";

    /// <summary>Children of a process that say something to people and nothing to an engine.</summary>
    public static readonly IReadOnlySet<string> Silent = new HashSet<string>(StringComparer.Ordinal)
    {
        "documentation", "extensionElements", "laneSet", "textAnnotation", "association", "group",
        "dataObject", "dataObjectReference", "dataStoreReference", "category", "ioSpecification", "property",
        "dataInputAssociation", "dataOutputAssociation", "incoming", "outgoing", "auditing", "monitoring",
        "standardLoopCharacteristics", "multiInstanceLoopCharacteristics", "supportedInterfaceRef", "resourceRole",
        "performer", "humanPerformer", "potentialOwner", "correlationSubscription",
    };

    public static string Id(this XElement element) => (string?)element.Attribute("id") ?? element.Name.LocalName;

    public static string Name(this XElement element) => (string?)element.Attribute("name") ?? element.Id();

    /// <summary>Our extension element of this name; null when there is none.</summary>
    public static XElement? Extension(this XElement element, string name) =>
        element.Element(Bpmn + "extensionElements")?.Element(Office + name);

    /// <summary>An attribute that tools of others write in a namespace of their own, e.g. <c>camunda:collection</c>.</summary>
    public static string? Foreign(this XElement element, string name) => element.Attributes()
        .FirstOrDefault(attribute => attribute.Name.NamespaceName.Length > 0 && attribute.Name.Namespace != Office
            && string.Equals(attribute.Name.LocalName, name, StringComparison.Ordinal))?.Value;

    public static bool Says(this XElement element, string attribute, string value) =>
        string.Equals((string?)element.Attribute(attribute), value, StringComparison.Ordinal);
}
