namespace Office.Web;

/// <summary>
/// The clock on the office's wall: every page shows China's civil time, wherever the server stands. <c>OFFICE_TIME_ZONE</c> names
/// another zone; without the system's zone data the server's own time is shown.
/// </summary>
internal static class OfficeTime
{
    /// <summary>Called first of all, before anything has asked for the local time.</summary>
    public static void Set()
    {
        var zone = Environment.GetEnvironmentVariable("OFFICE_TIME_ZONE") ?? "Asia/Shanghai";
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
