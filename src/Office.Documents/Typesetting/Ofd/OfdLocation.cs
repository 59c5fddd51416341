namespace Office.Documents.Typesetting.Ofd;

/// <summary>Locations of parts (ST_Loc): from the root with a slash in front, else from the folder of the part that names them.</summary>
internal static class OfdLocation
{
    /// <summary>The path without a leading slash; steps upwards never leave the package.</summary>
    public static string Resolve(string from, string location)
    {
        var folder = location.StartsWith('/') ? "" : from[..(from.LastIndexOf('/') + 1)];
        List<string> steps = [];
        foreach (var step in (folder + location).Split('/'))
        {
            if (step is "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step is not ("" or "."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps) + (location.EndsWith('/') && steps.Count > 0 ? "/" : "");
    }
}
