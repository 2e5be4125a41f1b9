/**
 * Days in Asia/Shanghai, working days with 调休, and when a limit ends (处罚法 85, 民法典 200-204). Instants become days here
 * and nowhere else.
 */
export {};
