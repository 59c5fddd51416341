using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Office.Documents.Attachments;
using Office.Documents.Verification;
using Office.Organization.Foundation;
using Office.Web.Reactions;
using Office.Web.Security;

namespace Office.Web.Features.Verify;

/// <summary>The public verify page, the roots to verify with, and the bundle of a settled paper.</summary>
internal static class VerifyEndpoints
{
    public const string Policy = "verify";

    public static IServiceCollection AddVerify(this IServiceCollection services, IConfiguration configuration)
    {
        var keys = Path.GetFullPath(Path.Combine(configuration["Office:Data"] ?? "data", "keys"));
        services.AddSingleton(provider => new OfficeTrust(keys, (TimeStampSetting)provider.GetService(typeof(TimeStampSetting))!));
        services.AddScoped<VerifyDesk>();
        services.AddScoped<BundleDesk>();
        services.AddScoped<RevocationDesk>();
        // Whoever is signed in or not: one place may have some files checked a minute, and no more.
        return services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(Policy, context => RateLimitPartition.GetSlidingWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })));
    }

    public static IEndpointRouteBuilder MapVerify(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/dispatches/{id:guid}/bundle", (Guid id, BundleDesk desk, CancellationToken cancellationToken) => desk.OfferAsync(id, cancellationToken));
        // For whoever verifies a file of this office: they need no account.
        app.MapGet("/verify/authority.crl", (RevocationDesk desk, CancellationToken cancellationToken) => desk.OfferAsync(ofSm: false, cancellationToken))
            .AllowAnonymous().RequireRateLimiting(Policy);
        app.MapGet("/verify/sm-authority.crl", (RevocationDesk desk, CancellationToken cancellationToken) => desk.OfferAsync(ofSm: true, cancellationToken))
            .AllowAnonymous().RequireRateLimiting(Policy);
        return app;
    }
}

/// <summary>Puts a paper's bundle together and offers it.</summary>
internal sealed class BundleDesk(IDispatcher dispatcher, IAttachmentStore store, OfficeTrust trust, IHttpContextAccessor http)
{
    public async Task<IResult> OfferAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var source = await dispatcher.AskAsync(new GetBundle(dispatchId), cancellationToken);
        if (source.Fault is not null)
        {
            return Results.NotFound();
        }

        var headers = http.HttpContext!.Response.Headers;
        headers.CacheControl = "private, no-store";
        headers.XContentTypeOptions = "nosniff";
        // Saved, never shown by this server: its script would run under this origin.
        return Results.File(await ComposeAsync(source.Value, cancellationToken), "application/octet-stream", FileName.Clean($"{source.Value.FileStem}（验证包）.html"));
    }

    /// <summary>The HTML file.</summary>
    public async Task<byte[]> ComposeAsync(BundleSource source, CancellationToken cancellationToken)
    {
        List<BundlePart> files = [new(FileName.Clean($"{source.FileStem}.pdf"), await store.ReadBytesAsync(source.PdfHash, cancellationToken))];
        if (source.OfdHash is { } ofd)
        {
            files.Add(new BundlePart(FileName.Clean($"{source.FileStem}.ofd"), await store.ReadBytesAsync(ofd, cancellationToken)));
        }

        return BundleFile.Write(source.Bundle with { Files = files, Anchors = trust.OwnRoots() });
    }
}
