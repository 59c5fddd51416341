namespace Office.Browser.Tests.Hosting;

/// <summary>Places in the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>debug or release, as this test was built.</summary>
    public static string Configuration { get; } = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/'));

    public static string Program { get; } = Path.Combine(Root, "artifacts/bin/Office.Web", Configuration, "Office.Web.dll");

    public static string BlazorScript { get; } = Path.Combine(Root, "src/Office.Web/wwwroot/_framework/blazor.web.js");

    public static string Screenshots { get; } = Path.Combine(Root, "artifacts/screenshots");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Directory.Packages.props")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return directory.FullName;
    }
}
