using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Office.Web.Security;

/// <summary>Turns an open page into a signed-out one within sixty seconds of its account's change, whatever the bus missed.</summary>
internal sealed class SessionRevalidation(ILoggerFactory log, AccountGate gate) : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => AccountGate.KeptFor;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        SessionClaims.Read(authenticationState.User) is not { } claims || await gate.IsOpenAsync(claims, cancellationToken);
}
