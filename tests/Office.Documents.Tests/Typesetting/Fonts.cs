using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Tests.Typesetting;

/// <summary>The faces that tools/fonts.sh fetches, opened once for all tests.</summary>
internal static class Fonts
{
    private static readonly Lazy<FontLibrary> Opened = new(() => FontLibrary.Open(
        FontFolder.FindAbove(AppContext.BaseDirectory) ?? throw new InvalidOperationException("No fonts in .cache/fonts: run tools/fonts.sh.")));

    public static FontLibrary Library => Opened.Value;
}
