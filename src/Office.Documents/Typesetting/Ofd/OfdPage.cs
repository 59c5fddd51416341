using System.Text;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>A page as it stands in the file; places are millimetres from the top left corner.</summary>
public sealed record OfdPage
{
    public required int Id { get; init; }

    public required string Path { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Characters in the order of the file.</summary>
    public required IReadOnlyList<OfdCharacter> Characters { get; init; }

    public required IReadOnlyList<OfdStroke> Strokes { get; init; }

    public required IReadOnlyList<OfdPlacedPicture> Pictures { get; init; }

    /// <summary>Numbers of all objects on it, each as often as it is used.</summary>
    public required IReadOnlyList<int> ObjectIds { get; init; }

    /// <summary>Characters line by line in the order of the file: a new line where the baseline changes.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (var i = 0; i < Characters.Count; i++)
            {
                if (i > 0 && (Characters[i].IsTurned != Characters[i - 1].IsTurned || Math.Abs(Line(Characters[i]) - Line(Characters[i - 1])) > 0.01))
                {
                    text.Append('\n');
                }

                text.Append(Characters[i].Text);
            }

            return text.ToString();
        }
    }

    private static double Line(OfdCharacter character) => character.IsTurned ? character.X : character.Y;
}

/// <param name="Text">The character.</param>
/// <param name="X">Its origin.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Size">Size of its face.</param>
/// <param name="Font">Number of its face.</param>
/// <param name="Colour">Colour as written, such as 255 0 0; empty for black.</param>
/// <param name="IsTurned">Whether it lies across the page.</param>
public sealed record OfdCharacter(string Text, double X, double Y, double Size, int Font, string Colour, bool IsTurned);

/// <summary>A straight line or the box of a shape.</summary>
/// <param name="X0">Left.</param>
/// <param name="Y0">Top.</param>
/// <param name="X1">Right.</param>
/// <param name="Y1">Bottom.</param>
/// <param name="Width">Thickness of the stroke.</param>
/// <param name="Colour">Colour as written; empty for black.</param>
/// <param name="IsFilled">Whether it is a filled shape.</param>
public sealed record OfdStroke(double X0, double Y0, double X1, double Y1, double Width, string Colour, bool IsFilled);

/// <param name="Resource">Number of the picture.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record OfdPlacedPicture(int Resource, string Alt, double X, double Y, double Width, double Height);
