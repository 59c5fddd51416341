using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Word;

/// <summary>Writes paragraphs and runs.</summary>
internal sealed class DocxMarkup(DocxFaces faces)
{
    public StringBuilder Xml { get; } = new(32768);

    /// <summary>A paragraph of one run.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="text">Line breaks and tabs become those of the word processor.</param>
    /// <param name="properties">Further properties of the paragraph, in the order of the schema.</param>
    /// <param name="run">Further properties of the run.</param>
    public void Paragraph(string style, string text, string properties = "", string run = "")
    {
        Open(style, properties);
        Run(text, run);
        Close();
    }

    public void Blank(string properties = "") => Paragraph(DocxStyles.Normal, "", properties);

    public void Open(string style, string properties = "") => Xml.Append("<w:p><w:pPr>")
        .Append(style == DocxStyles.Normal ? "" : $"<w:pStyle w:val=\"{style}\"/>").Append(properties).Append("</w:pPr>");

    public void Close() => Xml.Append("</w:p>");

    public void Run(string text, string properties = "")
    {
        if (text.Length == 0)
        {
            return;
        }

        Xml.Append("<w:r>").Append(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "");
        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            Xml.Append(line > 0 ? "<w:br/>" : "");
            var parts = lines[line].Split('\t');
            for (var part = 0; part < parts.Length; part++)
            {
                Xml.Append(part > 0 ? "<w:tab/>" : "");
                if (parts[part].Length > 0)
                {
                    Xml.Append("<w:t xml:space=\"preserve\">").AppendText(parts[part]).Append("</w:t>");
                }
            }
        }

        Xml.Append("</w:r>");
    }

    /// <summary>Run properties that ask for the face of a role.</summary>
    public string Face(FontRole role) => FaceOf(faces.Of(role));

    public static string FaceOf(string name)
    {
        var text = new StringBuilder().AppendText(name).ToString();
        return $"<w:rFonts w:ascii=\"{text}\" w:hAnsi=\"{text}\" w:eastAsia=\"{text}\" w:cs=\"{text}\"/>";
    }

    /// <summary>Size in points, as half points.</summary>
    public static string Size(double points)
    {
        var half = ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);
        return $"<w:sz w:val=\"{half}\"/><w:szCs w:val=\"{half}\"/>";
    }
}
