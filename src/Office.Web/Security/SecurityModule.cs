using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Office.Documents.Signatures;
using Office.Organization.Foundation;
using Office.Organization.Importing;
using Office.Web.Layout;

namespace Office.Web.Security;

/// <summary>Accounts, sessions, signing keys: registers them and puts them into the pipeline.</summary>
public static class SecurityModule
{
    internal const string FirstSignInScheme = "Office.First";
    internal const string TriesPolicy = "tries";

    /// <summary>Reads <c>Office:Data</c> and <c>Office:Demo</c>. Call after the pages and the data were added.</summary>
    public static IServiceCollection AddOfficeSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        var demo = configuration.GetValue("Office:Demo", defaultValue: false);
        services.AddSingleton(new DemoMode(demo));
        services.AddSingleton<AccountGate>();
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<IAccountOpening, AccountOpening>();
        services.AddScoped<Session>();
        services.AddScoped<IActorSource, SessionActorSource>();
        services.AddScoped<AuthenticationStateProvider, SessionRevalidation>();
        services.AddScoped<CircuitHandler, SessionCircuit>();
        AddSigning(services, configuration, demo);
        AddCookies(services);
        AddLimits(services);
        services.AddPart<Features.SignIn.StandingPart>(LayoutSlot.Standing);
        services.AddPart<Features.SignIn.AccountEntries>(LayoutSlot.UserMenu);
        return services;
    }

    /// <summary>Who is there, before anything asks. Stands before the pages' own middleware.</summary>
    public static WebApplication UseOfficeSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<SessionMiddleware>();
        app.UseRateLimiter();
        return app;
    }

    private static void AddSigning(IServiceCollection services, IConfiguration configuration, bool demo)
    {
        var keys = Path.GetFullPath(Path.Combine(configuration["Office:Data"] ?? "data", "keys"));
        services.AddSingleton<IKeyPepper>(provider =>
            new KeyPepperFile((IDataProtectionProvider)provider.GetService(typeof(IDataProtectionProvider))!, keys));
        SignaturesModule.Add(services, new SigningOptions { DemoPin = demo ? DemoMode.Pin : null });
        services.AddHostedService<RevokedKeyWatch>();
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddAuthentication(SessionClaims.Scheme)
            .AddCookie(SessionClaims.Scheme, options =>
            {
                Harden(options, "office.session", TimeSpan.FromMinutes(30));
                options.SlidingExpiration = true;
            })
            .AddCookie(FirstSignInScheme, options =>
            {
                Harden(options, "office.first", TimeSpan.FromMinutes(10));
                options.SlidingExpiration = false;
            });
        services.AddOptions<CookieAuthenticationOptions>(SessionClaims.Scheme).Configure<AccountGate>((options, gate) =>
            options.Events.OnValidatePrincipal = async context =>
            {
                if (SessionClaims.Read(context.Principal) is not { } claims
                    || !await gate.IsOpenAsync(claims, context.HttpContext.RequestAborted))
                {
                    context.RejectPrincipal();
                }
            });
    }

    private static void Harden(CookieAuthenticationOptions options, string name, TimeSpan idle)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        // Lax: a link in a reminder opens the page signed in; every change is a POST with an antiforgery token.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = idle;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/sign-in";
        options.ReturnUrlParameter = "return";
    }

    // Beside the lock-out of each account: one place may not try many names.
    private static void AddLimits(IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.AddPolicy(TriesPolicy, context => RateLimitPartition.GetSlidingWindowLimiter(
            SessionClaims.Read(context.User)?.AccountId.ToString("N") ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = 20, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        limits.OnRejected = (rejected, _) =>
        {
            // The verify page is nobody's sign-in; its visitor waits a minute.
            if (rejected.HttpContext.Request.Path.StartsWithSegments("/verify", StringComparison.Ordinal))
            {
                rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return ValueTask.CompletedTask;
            }

            var page = rejected.HttpContext.Request.Path.StartsWithSegments("/signing-key", StringComparison.Ordinal)
                ? "/signing-key" : "/sign-in";
            rejected.HttpContext.Response.Redirect($"{page}?fault={new AccountFault.TooManyTries().Code}");
            return ValueTask.CompletedTask;
        };
    });
}
