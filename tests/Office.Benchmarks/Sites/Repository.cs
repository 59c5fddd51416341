namespace Office.Benchmarks.Sites;

/// <summary>The folders of this repository, found from where the program lies.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The program as it is shipped.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "../../Office.Web/release/Office.Web.dll");

    public static byte[] ReadProcess(string name) => File.ReadAllBytes(Path.Combine(Root, "seeds/processes", name));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Office.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
