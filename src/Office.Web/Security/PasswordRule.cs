using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// Which passwords are accepted: length and a blocklist, no required kinds of characters (NIST SP 800-63B §5.1.1.2): those only
/// produce Passw0rd!.
/// </summary>
internal static class PasswordRule
{
    public const int Least = 12;

    // PBKDF2 takes any length; this bounds what a request can make the server read.
    public const int Most = 128;

    private static readonly string[] s_common =
    [
        "password", "passw0rd", "p@ssw0rd", "p@ssword", "123456", "12345678", "111111", "000000", "888888", "666666", "qwerty",
        "qwertyuiop", "asdfgh", "zxcvbn", "1q2w3e4r", "1qaz2wsx", "abc123", "abcdef", "admin", "administrator", "letmein", "welcome",
        "woaini", "iloveyou", "5201314", "zhengfu", "bangongshi", "gongwuyuan", "office", "dragon", "monkey",
    ];

    public static Fault? Check(string password, string signInName)
    {
        if (password.Length < Least)
        {
            return new AccountFault.PasswordTooShort();
        }

        if (password.Length > Most)
        {
            return new AccountFault.PasswordTooLong();
        }

        if (signInName.Length >= 3 && password.Contains(signInName, StringComparison.OrdinalIgnoreCase))
        {
            return new AccountFault.PasswordHoldsName();
        }

        return IsCommon(password) ? new AccountFault.PasswordTooCommon() : null;
    }

    // A listed word still rules when digits or a sign are hung on it: what is left without it must carry the length.
    private static bool IsCommon(string password)
    {
        var rest = password;
        foreach (var word in s_common.OrderByDescending(word => word.Length))
        {
            rest = rest.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        }

        return rest.Length < Least - 6 || password.Distinct().Count() < 5;
    }
}
