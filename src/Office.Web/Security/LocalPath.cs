namespace Office.Web.Security;

internal static class LocalPath
{
    /// <summary>The path when it stays on this site, else the home page: a link must not send anybody elsewhere after sign-in.</summary>
    public static string Of(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Any(char.IsControl)
            ? path
            : "/";
}
