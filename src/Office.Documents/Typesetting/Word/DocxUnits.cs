using System.Globalization;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>Measures as WordprocessingML has them: twentieths of a point, hundredths of a character, English metric units.</summary>
internal static class DocxUnits
{
    /// <summary>Distance of two rows: 22 of them and no more fill the type area.</summary>
    public const int Pitch = 579;

    /// <summary>
    /// What is taken between characters so that 28 of them fit a line, in twips. Not by the grid's own cells: LibreOffice gives two cells
    /// to a glyph that is wider than one.
    /// </summary>
    public const int CellSpace = -5;

    public static int Twips(double points) => (int)Math.Round(points * 20);

    public static int Cells(double count) => Twips(count * PageGrid.Cell);

    public static long Emu(double points) => (long)Math.Round(points * 12700);

    /// <summary>An indent of so many characters, with the same in twips for programs that do not count characters.</summary>
    public static string Indent(double left = 0, double first = 0, double hanging = 0, double right = 0)
    {
        var text = "<w:ind";
        text += One("left", left) + One("right", right);
        text += hanging > 0 ? One("hanging", hanging) : One("firstLine", first);
        return text + "/>";
    }

    private static string One(string name, double characters) => characters <= 0 ? "" : string.Create(
        CultureInfo.InvariantCulture, $" w:{name}Chars=\"{(int)Math.Round(characters * 100)}\" w:{name}=\"{Cells(characters)}\"");
}
