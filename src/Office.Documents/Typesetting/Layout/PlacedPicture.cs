using Office.Documents.Typesetting.Images;

namespace Office.Documents.Typesetting.Layout;

/// <summary>A picture at its place, in points from the top left corner of the page.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Element">Its number in reading order.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record PlacedPicture(
    PictureImage Image, int Element, string Alt, double X, double Y, double Width, double Height);
