using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Listens for revoked keys while the process runs and forgets them at once, wherever they were unlocked.</summary>
public interface IRevokedKeys
{
    /// <summary>Starts to listen; dispose to stop.</summary>
    IDisposable Watch();
}

internal sealed class RevokedKeys(IOfficeBus bus, UnlockedKeys unlocked) : IRevokedKeys
{
    public IDisposable Watch() => bus.Subscribe<SigningKeyRevoked>(revoked => unlocked.ForgetKey(revoked.KeyId));
}
