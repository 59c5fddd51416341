using System.Globalization;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;

namespace Office.Documents.Signatures.Pades;

/// <summary>The drawing of a seal as PDF operators: red vectors, multiplied onto the text so that it stays readable.</summary>
internal static class SealAppearance
{
    /// <summary>A form XObject of a side in points: its dictionary and its compressed content.</summary>
    public static (string Dictionary, byte[] Content) Create(SealFace face, double side)
    {
        var picture = SealPicture.Parse(face.Svg);
        var scale = side / picture.Width;
        var content = new StringBuilder();
        content.Append(CultureInfo.InvariantCulture, $"/G gs 1 0 0 rg 1 0 0 RG {N(scale, 6)} 0 0 {N(-scale, 6)} 0 {PdfText.Number(side)} cm\n");
        foreach (var shape in picture.Shapes)
        {
            Append(content, shape);
        }
        var data = PdfObjects.Deflate(Encoding.ASCII.GetBytes(content.ToString()));
        var box = PdfText.Number(side);
        var dictionary = "/Type/XObject/Subtype/Form/BBox[0 0 " + box + " " + box + "]/Group<</S/Transparency/CS/DeviceRGB>>"
            + "/Resources<</ExtGState<</G<</Type/ExtGState/BM/Multiply>>>>>>/Filter/FlateDecode/Length "
            + data.Length.ToString(CultureInfo.InvariantCulture);
        return (dictionary, data);
    }

    private static void Append(StringBuilder content, SealShape shape)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var (command, p) in shape.Commands)
        {
            switch (command)
            {
                case 'M' or 'L':
                    content.Append(CultureInfo.InvariantCulture, $"{N(p[0])} {N(p[1])} {(command == 'M' ? 'm' : 'l')}\n");
                    break;
                case 'C':
                    content.AppendJoin(' ', p.Select(n => N(n))).Append(" c\n");
                    break;
                case 'Q':
                    // PDF has cubic curves only.
                    double[] cubic =
                    [
                        x + (2 * (p[0] - x) / 3), y + (2 * (p[1] - y) / 3), p[2] + (2 * (p[0] - p[2]) / 3), p[3] + (2 * (p[1] - p[3]) / 3), p[2], p[3],
                    ];
                    content.AppendJoin(' ', cubic.Select(n => N(n))).Append(" c\n");
                    break;
                default:
                    content.Append("h\n");
                    break;
            }
            (x, y) = p.Length >= 2 ? (p[^2], p[^1]) : (x, y);
        }
        content.Append(CultureInfo.InvariantCulture, $"{N(shape.Stroke)} w {(shape.IsFilled ? shape.Stroke > 0 ? "B" : "f" : "S")}\n");
    }

    private static string N(double value, int digits = 4) => Math.Round(value, digits).ToString("0.######", CultureInfo.InvariantCulture);
}
