namespace Office.Web.Jobs;

/// <summary>Work that Quartz wakes: it looks at the rows for what is due, so that nothing is lost when it was not woken.</summary>
internal interface IWakened
{
    /// <summary>Looks, if the last look was long enough ago; how much was done.</summary>
    Task<int> WakeAsync(CancellationToken cancellationToken);
}
