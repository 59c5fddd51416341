namespace Office.Documents.Typesetting.Fonts;

/// <summary>Takes the outline of a glyph, contour by contour, in design units with y upwards.</summary>
internal interface IOutline
{
    void Move(double x, double y);

    void Line(double x, double y);

    void Quadratic(double x1, double y1, double x, double y);

    void Curve(double x1, double y1, double x2, double y2, double x, double y);

    void Close();
}
