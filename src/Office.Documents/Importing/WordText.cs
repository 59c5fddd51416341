using System.Text;
using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>The bare text of a piece of Word XML in its final form, read without interpreting anything.</summary>
internal static class WordText
{
    public static string Of(XElement? element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(XElement? element, StringBuilder text)
    {
        foreach (var child in element?.Elements() ?? [])
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    text.Append(child.Value);
                    break;
                case "del" or "moveFrom":
                case "Fallback" when element.Child("Choice") is not null:
                    break;
                case "tr" when child.Child("trPr").Child("del") is not null:
                    break;
                case "p" when text.Length > 0 && text[^1] != '\n':
                    text.Append('\n');
                    Append(child, text);
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }
}
