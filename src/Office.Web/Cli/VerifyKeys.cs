using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>Whether a key with which something was signed is one that its official ever had; each official is asked for once.</summary>
internal sealed class VerifyKeys(IDispatcherSource dispatchers)
{
    private readonly Dictionary<Guid, IReadOnlyList<OfficialKeyEntry>> _keys = [];

    /// <summary>Null when it is.</summary>
    public async Task<string?> WrongWithAsync(Guid officialId, byte[] publicKey)
    {
        if (!_keys.TryGetValue(officialId, out var keys))
        {
            var asked = await dispatchers.For(Actor.Machine(Guid.Empty)).AskAsync(new ListOfficialKeys(officialId));
            _keys[officialId] = keys = asked.Match(list => list.Keys, _ => []);
        }

        return keys.Any(key => key.PublicKey.AsSpan().SequenceEqual(publicKey)) ? null : "the key is not one that the official ever had";
    }
}
