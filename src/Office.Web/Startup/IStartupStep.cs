namespace Office.Web.Startup;

/// <summary>
/// Something that must be done or true before the first page is served: the schema, the demo city, an opened register.
/// Steps run once, in the order of their registration, before the application listens.
/// </summary>
public interface IStartupStep
{
    /// <summary>Returns null when the application may go on, else why it does not start.</summary>
    Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken);
}
