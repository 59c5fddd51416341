namespace Office.Web.Security;

internal static class SignInNames
{
    /// <summary>Names are compared without case and blanks around them; everything else counts.</summary>
    public static string Normalize(string name) => name.Trim().ToUpperInvariant();
}
