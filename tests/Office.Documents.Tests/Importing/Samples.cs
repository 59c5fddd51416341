namespace Office.Documents.Tests.Importing;

internal static class Samples
{
    private static readonly string s_folder = Find();

    public static IEnumerable<string> All() => Directory.EnumerateFiles(s_folder, "*.docx").Order(StringComparer.Ordinal);

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(s_folder, name));

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Office.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return Path.Combine(directory.FullName, "seeds", "documents");
    }
}
