using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Office.Web.Security;

/// <summary>Begins the session of a circuit from the principal that its connection was opened with, before any component runs.</summary>
internal sealed class SessionCircuit(Session session, AuthenticationStateProvider authentication, IHttpContextAccessor http)
    : CircuitHandler
{
    public override int Order => -100;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        session.Begin(SessionClaims.Read(state.User), http.HttpContext?.Connection.RemoteIpAddress?.ToString());
    }
}
