using Office.Documents.Typesetting.Fonts;

namespace Office.Web.Reactions;

/// <summary>Opens the faces that the configuration names and says which of them cannot be used.</summary>
internal sealed partial class FontShelf(IConfiguration configuration, ILogger<FontLibrary> log)
{
    /// <exception cref="FileNotFoundException">Not one face is there.</exception>
    public FontLibrary Open()
    {
        var folder = configuration["Office:Fonts"] ?? FontFolder.FindAbove(Directory.GetCurrentDirectory()) ?? FontFolder.FindAbove(AppContext.BaseDirectory);
        if (folder is null)
        {
            throw new FileNotFoundException("No fonts were found. Run ./office run once, or set Office:Fonts to a folder of faces.");
        }

        var library = FontLibrary.Open(folder, OwnFaces(configuration.GetSection("Office:Faces")));
        foreach (var problem in library.Problems)
        {
            LogFaceNotUsed(problem.File, FontRoleNames.Of(problem.Role), problem.Kind);
        }

        return library;
    }

    private static OwnFaces OwnFaces(IConfigurationSection section)
    {
        Dictionary<FontRole, IReadOnlyList<string>> files = [];
        foreach (var entry in section.GetChildren())
        {
            var role = FontRoleNames.Find(entry.Key) ?? throw new InvalidDataException($"Office:Faces knows no {entry.Key}: XiaoBiaoSong, FangSong, Hei, Kai and Song are its roles.");
            files[role] = [.. (entry.Value is { } one ? [one] : entry.GetChildren().Select(child => child.Value)).OfType<string>()];
        }

        return new OwnFaces(files);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The face {File} for {Role} is not used: {Why}. Another one shows it (字体已替代).")]
    private partial void LogFaceNotUsed(string file, string role, FaceProblemKind why);
}
