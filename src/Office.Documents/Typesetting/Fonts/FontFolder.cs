namespace Office.Documents.Typesetting.Fonts;

/// <summary>Finds the folder that tools/fonts.sh fills.</summary>
public static class FontFolder
{
    /// <summary>
    /// OFFICE_FONTS if it is set, else the first <c>.cache/fonts</c> with a face in it, from a folder upwards;
    /// null when there is none (then tools/fonts.sh was not run).
    /// </summary>
    public static string? FindAbove(string start)
    {
        if (Environment.GetEnvironmentVariable("OFFICE_FONTS") is { Length: > 0 } configured && HoldsFaces(configured))
        {
            return configured;
        }
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, ".cache", "fonts");
            if (HoldsFaces(candidate))
            {
                return candidate;
            }
        }
        return null;
    }

    private static bool HoldsFaces(string folder) =>
        Directory.Exists(folder)
        && Directory.EnumerateFiles(folder).Any(f => Path.GetExtension(f) is ".ttf" or ".otf");
}
