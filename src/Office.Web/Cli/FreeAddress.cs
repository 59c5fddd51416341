using System.Net;
using System.Net.Sockets;

namespace Office.Web.Cli;

/// <summary>Finds an address to listen on when the usual one is taken.</summary>
internal static class FreeAddress
{
    private const int UsualPort = 5080;
    private const int Tries = 50;

    /// <summary>http://localhost:5080, or the next free port after it.</summary>
    public static string OnThisMachine()
    {
        var port = Enumerable.Range(UsualPort, Tries).FirstOrDefault(IsFree, defaultValue: UsualPort);
        return $"http://localhost:{port}";
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
