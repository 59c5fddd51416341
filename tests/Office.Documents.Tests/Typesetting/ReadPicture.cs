namespace Office.Documents.Tests.Typesetting;

/// <summary>A picture drawn in the file, in points from the top left corner.</summary>
internal sealed record ReadPicture(int Page, double X, double Top, double Width, double Height);
