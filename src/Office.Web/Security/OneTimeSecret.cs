using System.Security.Cryptography;
using System.Text;

namespace Office.Web.Security;

/// <summary>The secret of a new account, told once on paper: 20 letters and digits in groups, 99 random bits.</summary>
internal static class OneTimeSecret
{
    // Without 0 O 1 I L: it is typed from paper.
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Length = 20;

    public static string Create() =>
        string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(5).Select(group => new string(group)));

    /// <summary>A plain hash is enough here: unlike a password, the secret cannot be guessed.</summary>
    public static byte[] Hash(string secret) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(secret.Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant()));

    public static bool Matches(string secret, byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash(secret), hash);
}
